import type { UiLang } from "@/domain/vocabulary";
import { ROLES } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { MemberActs, TakeBack } from "./member-acts";
import type { MemberActions, ShownInvitation, ShownMember } from "./shown";
import { dayInWords, When } from "./when";

type Props = {
  lang: UiLang;
  t: Messages;
  members: readonly ShownMember[];
  invitations: readonly ShownInvitation[];
  /** What an admin can do; null for who only looks. */
  actions: MemberActions | null;
};

/** Everybody at the desk, and who is invited. */
export function Members({ lang, t, members, invitations, actions }: Props) {
  const words = t.account.members;
  const columns = [words.member, words.mail, words.role, words.state, words.seen];
  return (
    <table className="cards">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {actions ? (
            <th scope="col">
              <span className="vh">{words.act}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {members.map((one) => (
          <MemberRow key={one.id} {...{ lang, t, one, actions }} />
        ))}
        {invitations.map((one) => (
          <InvitationRow key={one.id} {...{ lang, t, one, actions }} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps<T> = Pick<Props, "lang" | "t" | "actions"> & { one: T };

function MemberRow({ lang, t, one, actions }: RowProps<ShownMember>) {
  const words = t.account.members;
  return (
    <tr data-row tabIndex={-1}>
      <th scope="row">
        <bdi>{one.name}</bdi>
        {one.isSelf ? ` (${words.you})` : null}
      </th>
      <td data-k={words.mail} className="parts">
        <bdi>{one.email}</bdi>
      </td>
      <td data-k={words.role}>
        {t.vocabulary.role[one.role]}{" "}
        {one.isSelf && actions ? <span className="lbl">{words.ownRole}</span> : null}
      </td>
      <td data-k={words.state}>{t.vocabulary.memberState[one.state]}</td>
      <td data-k={words.seen}>
        {one.lastSeenAt === null ? words.never : <When at={one.lastSeenAt} lang={lang} />}
      </td>
      {actions ? <td>{one.isSelf ? null : <MemberActs {...{ t, one, actions }} />}</td> : null}
    </tr>
  );
}

function InvitationRow({ lang, t, one, actions }: RowProps<ShownInvitation>) {
  const words = t.account.members;
  return (
    <tr data-row tabIndex={-1}>
      <th scope="row">
        <span className="dim">{words.invited}</span>
      </th>
      <td data-k={words.mail} className="parts">
        <bdi>{one.email}</bdi>
      </td>
      <td data-k={words.role}>{t.vocabulary.role[one.role]}</td>
      <td data-k={words.state}>{words.lapses(dayInWords(one.expiresAt, lang))}</td>
      <td data-k={words.seen}>{words.never}</td>
      {actions ? (
        <td>
          <TakeBack {...{ t, one, actions }} />
        </td>
      ) : null}
    </tr>
  );
}

/** What each role allows, in a sentence. */
export function RolesExplained({ t }: { t: Messages }) {
  const words = t.account.members;
  return (
    <section className="sec narrow" aria-labelledby="roles">
      <h2 id="roles">{words.allows}</h2>
      <dl className="roles">
        {ROLES.map((role) => (
          <div key={role}>
            <dt>{t.vocabulary.role[role]}</dt>
            <dd className="dim">{words.roles[role]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
