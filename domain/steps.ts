/** What a work of many short steps comes to, all of them done at once. */
export function finished<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
