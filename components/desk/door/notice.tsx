/** What stands in the way, in a sentence, and the way on. */
export function Notice({ sentence, link }: { sentence: string; link: { href: string; words: string } }) {
  return (
    <>
      <p className="intro">{sentence}</p>
      <p>
        <a href={link.href}>{link.words}</a>
      </p>
    </>
  );
}
