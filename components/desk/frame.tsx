import type { ReactNode } from "react";
import type { Member } from "@/domain/access/actor";
import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { Brand } from "./brand";
import { Done } from "./done";
import { Key } from "./key";
import { Palette } from "./palette";
import { commandsOf, type Section, sectionsOf } from "./sections";

type Props = {
  member: Member;
  lang: UiLang;
  t: Messages;
  hasKeys: boolean;
  /** The page answers a form that was refused before any script ran; else the form itself marks the title. */
  isRefused: boolean;
  section: Section | null;
  title: string;
  /** Above the title: where this stands. */
  crumb?: ReactNode;
  /** Shown instead of the plain title, inside the heading. */
  heading?: ReactNode;
  /** Under the title: what else is to be known of the page. */
  meta?: ReactNode;
  /** Right of the title: what can be done here. */
  acts?: ReactNode;
  /** The keys of this page, each with what it does. */
  keys?: readonly (readonly [keys: readonly string[], does: string])[];
  /** `full`: the page scrolls in parts of its own. */
  className?: string;
  children: ReactNode;
};

/** The page around every view of the desk: bar, head, content, the keys of the page. */
export function DeskFrame({ member, lang, t, hasKeys, isRefused, section, title, ...page }: Props) {
  const { crumb, heading, meta, acts, keys = [], className, children } = page;
  return (
    <>
      <title>{isRefused ? `${t.desk.error} ${t.desk.titled(title)}` : t.desk.titled(title)}</title>
      <a className="skip" href="#main">
        {t.desk.skip}
      </a>
      <Bar {...{ member, t, section, hasKeys }} />
      <main
        id="main"
        tabIndex={-1}
        className={className}
        lang={lang}
        data-single-keys={hasKeys ? "" : undefined}
      >
        <div className="head">
          <div>
            {crumb === undefined ? null : <p className="crumb">{crumb}</p>}
            <h1 tabIndex={-1}>{heading ?? title}</h1>
            {meta === undefined ? null : <div className="meta">{meta}</div>}
          </div>
          {acts === undefined ? null : <div className="acts">{acts}</div>}
        </div>
        <Done words={t.desk.done} otherwise={t.desk.saved} />
        {children}
      </main>
      {hasKeys && keys.length > 0 ? (
        <section className="foot" aria-label={t.desk.footKeys}>
          {keys.map(([pressed, does]) => (
            <span key={does}>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{" "}
              {does}
            </span>
          ))}
        </section>
      ) : null}
      <Palette
        commands={commandsOf(member.role, t)}
        words={{ label: t.desk.palette.label, ask: t.desk.palette.ask, none: t.desk.palette.none }}
      />
    </>
  );
}

function Bar({ member, t, section, hasKeys }: Pick<Props, "member" | "t" | "section" | "hasKeys">) {
  const [first] = sectionsOf(member.role);
  return (
    <header className="bar">
      <Brand t={t} href={first?.href ?? "/desk/me"} />
      <nav aria-label={t.desk.nav}>
        <ul>
          {sectionsOf(member.role).map(({ key, href }) => (
            <li key={key}>
              <a href={href} aria-current={key === section ? "page" : undefined}>
                {t.desk.sections[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {member.role === "admin" ? null : (
        <search className="find">
          <form action="/desk/search">
            <label className="vh" htmlFor="find">
              {t.desk.find}
            </label>
            <input id="find" type="search" name="q" placeholder={t.desk.findHint} maxLength={200} />
            {hasKeys ? <Key name="/" /> : null}
          </form>
        </search>
      )}
      <div className={member.role === "admin" ? "me last" : "me"}>
        <a href="/desk/keys">
          {t.desk.keys} {hasKeys ? <Key name="?" /> : null}
        </a>
        <a href="/desk/me">
          <bdi>{t.desk.me(member.name, t.vocabulary.role[member.role])}</bdi>
        </a>
      </div>
    </header>
  );
}
