import type { ReactNode } from "react";
import { Icon } from "@/components/desk/icon";
import type { Messages } from "@/messages/messages";

/** What is wrong with a form that was sent: in words, with the field it is about. */
export type DoorProblem = { text: string; field?: string };

type FormProps = {
  action: string;
  t: Messages;
  problems: readonly DoorProblem[];
  hidden?: Readonly<Record<string, string>>;
  submit: string;
  /** Beside the button. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A form that is posted and answered by a whole page. */
export function DoorForm({ action, t, problems, hidden = {}, submit, aside, children }: FormProps) {
  return (
    <form method="post" action={action}>
      {problems.length === 0 ? null : <Problems t={t} problems={problems} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="acts">
        <button className="btn pri" type="submit">
          {submit}
        </button>
        {aside}
      </div>
    </form>
  );
}

function Problems({ t, problems }: { t: Messages; problems: readonly DoorProblem[] }) {
  return (
    <div className="summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t.desk.problems(problems.length)}</h2>
      <ul>
        {problems.map(({ text, field }) => (
          <li key={text}>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  t: Messages;
  problems: readonly DoorProblem[];
  hint?: string;
  type?: "text" | "email" | "password";
  value?: string | undefined;
  autoComplete: string;
};

/** A field of such a form. Nothing is checked while typing; pasting is welcome. */
export function DoorField({
  name,
  label,
  t,
  problems,
  hint,
  type = "text",
  value,
  autoComplete,
}: FieldProps) {
  const own = problems.filter((one) => one.field === name);
  const described = [hint ? `${name}-hint` : "", own.length > 0 ? `${name}-error` : ""].filter(Boolean);
  return (
    <div className={own.length > 0 ? "field bad" : "field"}>
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {own.length === 0 ? null : (
        <p className="err" id={`${name}-error`}>
          <Icon name="problem" />
          <span>
            {t.desk.error} {own.map((one) => one.text).join(" ")}
          </span>
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        {...(described.length > 0 ? { "aria-describedby": described.join(" ") } : {})}
        {...(own.length > 0 ? { "aria-invalid": true } : {})}
      />
    </div>
  );
}
