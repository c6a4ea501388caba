const WIDTH = 30;

/** How far several files have got, on a line of a terminal that is rewritten; nothing elsewhere. */
export function showBar(all: number, out: NodeJS.WriteStream = process.stderr) {
  const isShown = out.isTTY && all > 1;
  return {
    shows(done: number): void {
      if (!isShown) return;
      const full = Math.round((done / all) * WIDTH);
      out.write(`\r\u001b[K[${"=".repeat(full)}${" ".repeat(WIDTH - full)}] ${done} of ${all}`);
    },
    clear(): void {
      if (isShown) out.write("\r\u001b[K");
    },
  };
}
