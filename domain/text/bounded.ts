/** The first of some things whose texts together stay below so many characters: bounded work whatever there is. */
export function bounded<T>(all: readonly T[], textOf: (one: T) => string, most: number): T[] {
  let left = most;
  return all.filter((one) => {
    left -= textOf(one).length;
    return left > 0;
  });
}
