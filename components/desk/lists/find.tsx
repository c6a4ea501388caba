type Props = {
  action: string;
  label: string;
  hint: string;
  button: string;
  value: string | undefined;
  name?: string;
  /** What else the address carries on. */
  along?: Readonly<Record<string, string | undefined>>;
};

/** Looks in a list: a form that only asks, so its address can be kept. */
export function Find({ action, label, hint, button, value, name = "find", along = {} }: Props) {
  const id = `find-${name}`;
  return (
    <search>
      <form action={action} className="lookup">
        {Object.entries(along).map(([key, one]) =>
          one === undefined ? null : <input key={key} type="hidden" name={key} defaultValue={one} />,
        )}
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
          <input
            id={id}
            type="search"
            name={name}
            defaultValue={value}
            maxLength={200}
            aria-describedby={`${id}-hint`}
          />
        </div>
        <button type="submit" className="btn">
          {button}
        </button>
      </form>
    </search>
  );
}
