import { Icon } from "@/components/desk/icon";
import type { Messages } from "@/messages/messages";

const STEPS = ["paste", "source", "quotes", "send"] as const;
export type Step = (typeof STEPS)[number];

/** Where an article stands on its way in. */
export function Steps({ at, t }: { at: Step; t: Messages }) {
  const here = STEPS.indexOf(at);
  return (
    <ol className="steps" aria-label={t.intake.steps.label}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === at ? "step" : undefined}>
          <Icon name={index < here ? "done" : index === here ? "half" : "to-decide"} />
          {t.intake.steps[step]}
        </li>
      ))}
    </ol>
  );
}
