import type { Messages } from "@/messages/messages";
import { DoorField, DoorForm, type DoorProblem } from "./form";

type Props = { t: Messages; next: string; email?: string; problems?: readonly DoorProblem[] };

export function SignIn({ t, next, email, problems = [] }: Props) {
  const words = t.account.signIn;
  return (
    <>
      <p className="dim intro">
        {words.lead} <a href="/">{words.toRecord}</a>.
      </p>
      <DoorForm action="/sign-in" {...{ t, problems }} hidden={{ next }} submit={words.submit}>
        <DoorField
          {...{ t, problems }}
          name="email"
          label={words.email}
          type="email"
          value={email}
          autoComplete="username"
        />
        <DoorField
          {...{ t, problems }}
          name="password"
          label={words.password}
          hint={words.passwordHint}
          type="password"
          autoComplete="current-password"
        />
      </DoorForm>
      <hr />
      <p className="dim">{words.uninvited}</p>
      <p className="dim">{words.forgotten}</p>
    </>
  );
}

export function SignOut({ t }: { t: Messages }) {
  const words = t.account.signOut;
  return (
    <>
      <p className="dim intro">{words.lead}</p>
      <DoorForm
        action="/sign-out"
        t={t}
        problems={[]}
        submit={words.submit}
        aside={<a href="/desk">{words.stay}</a>}
      >
        {null}
      </DoorForm>
    </>
  );
}
