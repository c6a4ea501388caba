import type { UiLang } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import { When } from "./when";

type Named = { id: string; name: string | null };

export type ShownEntry = {
  seq: number;
  at: string;
  actor: Named;
  action: string;
  subject: Named;
  body: string;
  leafHash: string;
};

type Props = {
  lang: UiLang;
  t: Messages;
  rows: readonly ShownEntry[];
  older: number | null;
  isFurther: boolean;
};

/** Entries of the log, newest first; each whole, as it was sealed. */
export function LogEntries({ lang, t, rows, older, isFurther }: Props) {
  const words = t.account.log;
  if (rows.length === 0) return <p className="dim">{words.empty}</p>;
  const columns = [words.number, words.at, words.who, words.what, words.subject, words.particulars];
  return (
    <>
      <table className="cards">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Entry key={row.seq} {...{ lang, t, row }} />
          ))}
        </tbody>
      </table>
      <nav className="one-line" aria-label={words.title}>
        {isFurther ? <a href="/desk/admin/log">{words.newer}</a> : null}
        {older === null ? null : (
          <a href={`/desk/admin/log?before=${older}`} rel="next">
            {words.older}
          </a>
        )}
      </nav>
    </>
  );
}

function Entry({ lang, t, row }: { lang: UiLang; t: Messages; row: ShownEntry }) {
  const words = t.account.log;
  return (
    <tr data-row tabIndex={-1}>
      <th scope="row">{row.seq}</th>
      <td data-k={words.at}>
        <When at={row.at} lang={lang} />
      </td>
      <td data-k={words.who}>
        <Name t={t} {...row.actor} />
      </td>
      <td data-k={words.what} className="parts">
        {row.action}
      </td>
      <td data-k={words.subject}>
        <Name t={t} {...row.subject} />
      </td>
      <td data-k={words.particulars} className="parts">
        {row.body === "{}" ? null : row.body}
        <span className="s" title={row.leafHash}>
          {words.hash} {row.leafHash.slice(0, 12)}
        </span>
      </td>
    </tr>
  );
}

function Name({ t, id, name }: Named & { t: Messages }) {
  if (name !== null) return <bdi>{name}</bdi>;
  return id === "system" ? t.account.log.system : <span className="parts">{id}</span>;
}
