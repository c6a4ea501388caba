import type { Messages } from "@/messages/messages";
import { DoorField, DoorForm, type DoorProblem } from "./form";

type Props = {
  t: Messages;
  token: string;
  email?: string;
  name?: string;
  problems?: readonly DoorProblem[];
};

export function Invitation({ t, token, email, name, problems = [] }: Props) {
  const words = t.account.invitation;
  if (token === "") return <p className="intro">{words.noToken}</p>;
  return (
    <>
      <p className="dim intro">{words.lead}</p>
      <DoorForm action="/invitation" {...{ t, problems }} hidden={{ token }} submit={words.submit}>
        <DoorField
          {...{ t, problems }}
          name="email"
          label={t.account.signIn.email}
          type="email"
          value={email}
          autoComplete="username"
        />
        <DoorField
          {...{ t, problems }}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          autoComplete="name"
        />
        <DoorField
          {...{ t, problems }}
          name="password"
          label={words.newPassword}
          hint={words.newPasswordHint}
          type="password"
          autoComplete="new-password"
        />
      </DoorForm>
    </>
  );
}
