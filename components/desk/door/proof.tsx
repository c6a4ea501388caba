import type { Messages } from "@/messages/messages";
import { DoorField, DoorForm, type DoorProblem } from "./form";

type Props = { t: Messages; email: string; next: string | null; problems?: readonly DoorProblem[] };

export function Proof({ t, email, next, problems = [] }: Props) {
  const words = t.account.proof;
  return (
    <>
      <p className="dim intro">{words.lead}</p>
      <p className="intro">
        {words.you} <bdi>{email}</bdi>
      </p>
      <DoorForm
        action="/desk/prove"
        {...{ t, problems }}
        hidden={next === null ? {} : { next }}
        submit={words.submit}
        aside={next === null ? null : <a href={next}>{words.back}</a>}
      >
        {/* For password managers: which account the password is of. */}
        <input
          className="vh"
          type="email"
          value={email}
          autoComplete="username"
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <DoorField
          {...{ t, problems }}
          name="password"
          label={t.account.signIn.password}
          hint={t.account.signIn.passwordHint}
          type="password"
          autoComplete="current-password"
        />
      </DoorForm>
    </>
  );
}

/** After a detour that began beside a form: the form waits on its own page. */
export function Proven({ t }: { t: Messages }) {
  const words = t.account.proof;
  return (
    <>
      <p className="intro">{words.doneLead}</p>
      <p>
        <a href="/desk">{words.doneLink}</a>
      </p>
    </>
  );
}
