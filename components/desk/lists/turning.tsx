type Props = {
  page: string;
  find: string | undefined;
  after: string | undefined;
  next: string | undefined;
  newest: string;
  more: string;
};

/** To the next page of a list, and back to its beginning. */
export function Turning({ page, find, after, next, newest, more }: Props) {
  if (after === undefined && next === undefined) return null;
  const at = (place?: string) => {
    const query = new URLSearchParams({ ...(find ? { find } : {}), ...(place ? { after: place } : {}) });
    return query.size > 0 ? `${page}?${query}` : page;
  };
  return (
    <p className="actbar">
      {after === undefined ? null : (
        <a className="btn" href={at()}>
          {newest}
        </a>
      )}
      {next === undefined ? null : (
        <a className="btn" href={at(next)}>
          {more}
        </a>
      )}
    </p>
  );
}
