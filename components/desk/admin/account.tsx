import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Member } from "@/domain/access/actor";
import { browserOf } from "@/domain/access/browser";
import { longestSession } from "@/domain/access/session-life";
import { UI_LANGS, type UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { When } from "./when";

export type ShownSession = {
  id: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  isHere: boolean;
};

type Props = { lang: UiLang; t: Messages };

/** Who one is here, and the way out. */
export function Self({ t, member }: { t: Messages; member: Member }) {
  const words = t.account.me;
  return (
    <section className="sec narrow">
      <h2>{words.details}</h2>
      <p>
        <bdi>{member.name}</bdi>, <bdi>{member.email}</bdi>
      </p>
      <p className="dim">
        {words.role}: {t.vocabulary.role[member.role]}. {words.roleNote}
      </p>
      <form method="post" action="/sign-out" className="one-line">
        <button className="btn" type="submit">
          {t.account.signOut.submit}
        </button>
      </form>
    </section>
  );
}

/** The sessions that stand, each with its end. */
export function Sessions({
  lang,
  t,
  member,
  sessions,
  end,
}: Props & { member: Member; sessions: readonly ShownSession[]; end: FormAction }) {
  const words = t.account.me;
  return (
    <section className="sec" aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions}</h2>
      <p className="dim">
        {words.sessionsLead} {words.lasts(longestSession(member.role))}
      </p>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{words.browser}</th>
            <th scope="col">{words.began}</th>
            <th scope="col">{words.seen}</th>
            <th scope="col">
              <span className="vh">{words.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((one) => (
            <SessionRow key={one.id} {...{ lang, t, one, end }} />
          ))}
        </tbody>
      </table>
      <DeskForm id="end-all" action={end} label={words.endAll}>
        <input type="hidden" name="session" value="all" />
        <Submit>{words.endAll}</Submit>
      </DeskForm>
    </section>
  );
}

function SessionRow({ lang, t, one, end }: Props & { one: ShownSession; end: FormAction }) {
  const words = t.account.me;
  const named = browserOf(one.userAgent);
  const browser = named ? words.inBrowser(named.browser, named.system) : words.unknownBrowser;
  const ending = words.endNamed(browser, one.createdAt.slice(0, 16).replace("T", " "));
  return (
    <tr data-row tabIndex={-1}>
      <th scope="row">
        {browser}
        {one.isHere ? <span className="lbl">, {words.here}</span> : null}
      </th>
      <td data-k={words.began}>
        <When at={one.createdAt} lang={lang} />
      </td>
      <td data-k={words.seen}>
        <When at={one.lastSeenAt} lang={lang} />
      </td>
      <td>
        <DeskForm id={`end-${one.id}`} action={end}>
          <input type="hidden" name="session" value={one.id} />
          <Submit className="sm">
            {words.end} <span className="vh">{ending}</span>
          </Submit>
        </DeskForm>
      </td>
    </tr>
  );
}

/** What this browser keeps of the desk: its language, and whether single keys act. */
export function Preferences({ lang, t, hasKeys }: Props & { hasKeys: boolean }) {
  const words = t.account.me;
  return (
    <section className="sec narrow" id="keys" aria-labelledby="preferences">
      <h2 id="preferences">{words.desk}</h2>
      <form method="post" action="/desk/me/preferences">
        <fieldset className="field">
          <legend>{words.language}</legend>
          <div className="opts">
            {UI_LANGS.map((one) => (
              <label key={one} lang={one}>
                <input type="radio" name="lang" value={one} defaultChecked={one === lang} />
                {words.languages[one]}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="field">
          <legend>{words.keys}</legend>
          <div className="opts col">
            <label>
              <input type="radio" name="keys" value="on" defaultChecked={hasKeys} />
              {words.keysOn}
            </label>
            <label>
              <input type="radio" name="keys" value="off" defaultChecked={!hasKeys} />
              {words.keysOff}
            </label>
          </div>
        </fieldset>
        <button className="btn" type="submit">
          {words.save}
        </button>
      </form>
    </section>
  );
}
