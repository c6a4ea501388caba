import type { ReactNode } from "react";
import { Brand } from "@/components/desk/brand";
import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

type Props = {
  lang: UiLang;
  t: Messages;
  title: string;
  /** "Error:" before the title, when what was sent is shown again. */
  isRefused: boolean;
  sheet: string;
  children: ReactNode;
};

/** A page before the desk, whole: it needs no script, and nobody has to be signed in to read it. */
export function DoorPage({ lang, t, title, isRefused, sheet, children }: Props) {
  const named = t.desk.titled(title);
  return (
    <html lang={lang} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{isRefused ? `${t.desk.error} ${named}` : named}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={sheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body className="desk">
        <a className="skip" href="#main">
          {t.desk.skip}
        </a>
        <header className="bar">
          <Brand t={t} />
        </header>
        <main id="main" tabIndex={-1}>
          <div className="login">
            <h1>{title}</h1>
            {children}
          </div>
        </main>
      </body>
    </html>
  );
}
