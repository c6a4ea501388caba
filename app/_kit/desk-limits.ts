/** How much a post at the desk may hold, in bytes: an article's text is long, a form is not. */
const MOST: readonly { below: string; bytes: number; words: string }[] = [
  { below: "/desk/articles", bytes: 6 * 1024 * 1024, words: "5 MB" },
  { below: "/", bytes: 1024 * 1024, words: "1 MB" },
];

export const mostAt = (path: string) =>
  MOST.find(({ below }) => path.startsWith(below)) ?? { bytes: 0, words: "0 MB" };
