import type { Context } from "@/components/public/parts/context";
import { withMarks } from "@/domain/text/visible";
import { CopyButton } from "./copy";

type Props = { id: string; name: string; text: string; href: string; isOpen?: boolean; t: Context["t"] };

/**
 * The text of an export, to be selected with one click. It is the file, to the letter: where it holds
 * characters that cannot be seen, that is said beside it, with the marks.
 */
export function FormatText({ id, name, text, href, isOpen = false, t }: Props) {
  const marked = withMarks(text);
  return (
    <details className="small format" open={isOpen}>
      <summary>{name}</summary>
      <p className="note take">
        <a href={href}>{t.record.cite.file}</a> <CopyButton target={id} name={name} t={t} />
      </p>
      <pre className="code whole" id={id} dir="ltr">
        {text}
      </pre>
      {marked === text ? null : (
        <p className="note">
          {t.record.cite.unseen} <span className="code">{marked}</span>
        </p>
      )}
    </details>
  );
}
