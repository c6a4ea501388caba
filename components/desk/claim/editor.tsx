import type { ReactNode } from "react";
import { Contacts } from "@/components/desk/editor/contacts";
import { Evidence, type EvidenceActions } from "@/components/desk/editor/evidence";
import { Judgement, type JudgementActions } from "@/components/desk/editor/judgement";
import { Section } from "@/components/desk/editor/parts";
import { Searches } from "@/components/desk/editor/searches";
import type { FormAction } from "@/components/desk/form/form-body";
import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import type { ClaimEditor } from "@/domain/desk/claim-editor";
import { Links } from "./links";
import { Made } from "./made";
import { ClaimSaid } from "./said";
import { ClaimSide } from "./side";

export type ClaimActions = {
  save: FormAction;
  dropSpeaker: FormAction;
  removeOccurrence: FormAction;
  unlink: FormAction;
  judgement: JudgementActions;
  evidence: EvidenceActions;
  logSearch: FormAction;
  logContact: FormAction;
};

type Props = Context & {
  claim: ClaimEditor;
  actions: ClaimActions;
  today: string;
  hasKeys: boolean;
  /** Threads and whose work it is: what stands below the guards. */
  children: ReactNode;
};

/** The editor of a claim: its sections left, their content in the middle, what is still missing right. */
export function ClaimEditorView({ claim, actions, today, hasKeys, children, lang, t }: Props) {
  const context = { lang, t };
  const judged = { ...claim, printings: [] };
  return (
    <div className="ed">
      <Contents claim={claim} t={t} />
      <div className="body">
        <ClaimSaid {...{ claim, ...context }} save={actions.save} dropSpeaker={actions.dropSpeaker} />
        <Made {...{ claim, ...context }} remove={actions.removeOccurrence} />
        <Section id="ve" title={t.vocabulary.axis.veracity} note={t.claimDesk.veracity}>
          <Judgement
            {...context}
            isEditable={claim.isEditable}
            actions={actions.judgement}
            axis="veracity"
            scale={claim.scale}
            review={claim.reviews[0]}
            subject={{ axis: "veracity", claim: claim.id }}
          />
        </Section>
        <Evidence
          {...{ editor: judged, hasKeys, ...context }}
          page={`/desk/claims/${claim.id}`}
          actions={actions.evidence}
        />
        <Searches {...{ editor: judged, hasKeys, today, ...context }} save={actions.logSearch} />
        <Contacts {...{ editor: judged, today, ...context }} save={actions.logContact} />
        <Links {...{ claim, ...context }} unlink={actions.unlink} />
      </div>
      <ClaimSide {...{ claim, ...context }}>{children}</ClaimSide>
    </div>
  );
}

function Contents({ claim, t }: { claim: ClaimEditor; t: Context["t"] }) {
  const { reviews, occurrences, failures, links } = claim;
  const isFailing = failures.some((one) => one.field?.startsWith("reviews.veracity"));
  const all = <T,>(of: (review: (typeof reviews)[number]) => readonly T[]) => reviews.flatMap(of).length;
  const evidence = all((one) => one.evidence);
  const searches = all((one) => one.searches);
  const contacts = all((one) => one.contacts);
  const parts: [keyof typeof t.claimDesk.parts, boolean, number][] = [
    ["cl", true, 0],
    ["oc", occurrences.length > 0, occurrences.length],
    ["ve", !isFailing, 0],
    ["evi", evidence > 0, evidence],
    ["sea", searches > 0, searches],
    ["con", contacts > 0, contacts],
    ["li", links.length > 0, links.length],
  ];
  return (
    <nav className="toc" aria-label={t.claimDesk.sections}>
      <ul>
        {parts.map(([part, isDone, n]) => (
          <li key={part}>
            <a href={`#${part}`}>
              <Icon name={isDone ? "box-done" : "box"} />
              <span>
                {t.claimDesk.parts[part]}
                <span className="vh">, {isDone ? t.editor.isDone : t.editor.isOpen}</span>
              </span>
              <span>{n === 0 ? "" : n}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
