import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import type { Section } from "./head";

type Props = { lang: UiLang; t: Messages; section: Section; otherHref: string };

const MAIN = [
  { section: "search", href: "/search" },
  { section: "check", href: "/check" },
  { section: "corrections", href: "/corrections" },
  { section: "method", href: "/method" },
  { section: "about", href: "/about" },
] as const;

const FURTHER = [
  { section: "method", href: "/method" },
  { section: "about", href: "/about" },
  { section: "corrections", href: "/corrections" },
  { section: "log", href: "/log" },
  { section: "licence", href: "/licence" },
] as const;

function Wordmark() {
  return (
    <a className="wordmark" href="/" aria-label="Attesto">
      Attesto<span aria-hidden="true">]</span>
    </a>
  );
}

function MainNav({ t, section, className }: { t: Messages; section: Section; className?: string }) {
  return (
    <nav className={className} aria-label={t.shell.mainNav}>
      {MAIN.map((one) => (
        <a key={one.href} href={one.href} aria-current={one.section === section ? "page" : undefined}>
          {t.shell[one.section]}
        </a>
      ))}
    </nav>
  );
}

function LanguageNav({ lang, t, otherHref, className }: Omit<Props, "section"> & { className?: string }) {
  const other = lang === "en" ? "it" : "en";
  return (
    <nav className={className} aria-label={t.shell.languageNav}>
      <a href={otherHref} lang={other} hrefLang={other}>
        {t.shell.otherLanguage}
      </a>
    </nav>
  );
}

/** The head of a page: a bar, or on the front page the flag of a newspaper. */
export function Masthead({ lang, t, section, otherHref }: Props) {
  if (section !== "home") {
    return (
      <header className="masthead">
        <Wordmark />
        <MainNav t={t} section={section} className="nav" />
        <LanguageNav lang={lang} t={t} otherHref={otherHref} className="nav nav-end" />
      </header>
    );
  }
  return (
    <header>
      <div className="flag flag-grid">
        <h1>
          <Wordmark />
        </h1>
        <p className="promise">{t.shell.promise}</p>
      </div>
      <div className="dateline">
        <MainNav t={t} section={section} />
        <LanguageNav lang={lang} t={t} otherHref={otherHref} />
      </div>
    </header>
  );
}

/** The foot of every page. */
export function Foot({ t }: { t: Messages }) {
  return (
    <footer className="foot">
      <nav className="row-links" aria-label={t.shell.furtherNav}>
        {FURTHER.map((one) => (
          <a key={one.href} href={one.href}>
            {t.shell[one.section]}
          </a>
        ))}
      </nav>
      <p className="note">Attesto. {t.shell.promise}</p>
    </footer>
  );
}
