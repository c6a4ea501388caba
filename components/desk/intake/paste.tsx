import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Messages } from "@/messages/messages";
import { PasteField } from "./paste-field";

/** Step 1: the words, or the page they stand on. */
export function Paste({ action, hasKeys, t }: { action: FormAction; hasKeys: boolean; t: Messages }) {
  const { label, hint, read, fromPage, plain } = t.intake.paste;
  return (
    <DeskForm id="paste" action={action} className="narrow paste">
      <PasteField {...{ label, hint }} words={{ fromPage, plain }} />
      <div className="actbar">
        <Submit isMain>
          {read} {hasKeys ? <SubmitKeys /> : null}
        </Submit>
      </div>
    </DeskForm>
  );
}

/** The keys that send a form, beside its main button. */
export const SubmitKeys = () => (
  <span className="key" aria-hidden="true">
    <kbd>Ctrl</kbd> <kbd>Enter</kbd>
  </span>
);
