import { DoorField, DoorForm, type DoorProblem } from "@/components/desk/door/form";
import { ROLES, type Role } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

type Props = {
  t: Messages;
  /** New for each form shown: sent twice, it makes one invitation. */
  token: string;
  email?: string;
  role?: string;
  problems?: readonly DoorProblem[];
};

/** Whom to invite, and to what. Answered by a plain page, since its link is shown once and kept nowhere. */
export function Invite({ t, token, email, role = "reviewer", problems = [] }: Props) {
  const words = t.account.members;
  return (
    <DoorForm
      action="/desk/admin/invitations"
      {...{ t, problems }}
      hidden={{ _token: token }}
      submit={words.inviteSubmit}
    >
      <DoorField
        {...{ t, problems }}
        name="email"
        label={words.mail}
        hint={words.inviteHint}
        type="email"
        value={email}
        autoComplete="off"
      />
      <div className="field">
        <label htmlFor="role">{words.role}</label>
        <select id="role" name="role" defaultValue={role}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t.vocabulary.role[one]}
            </option>
          ))}
        </select>
      </div>
    </DoorForm>
  );
}

/** The link of an invitation that was just made. */
export function Invited({ t, href, email, role }: { t: Messages; href: string; email: string; role: Role }) {
  const words = t.account.members;
  return (
    <>
      <p className="intro">{words.madeLead(email, t.vocabulary.role[role])}</p>
      <h2>{words.madeLink}</h2>
      <p className="once">{href}</p>
      <p className="dim intro">{words.madeHint}</p>
      <p>
        <a href="/desk/admin/members">{words.toMembers}</a>
      </p>
    </>
  );
}
