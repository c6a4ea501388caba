/** Shows how a load goes on: one line that is rewritten on a terminal, one line for each step elsewhere. */
export function showProgress(what: string, out: NodeJS.WriteStream = process.stdout) {
  let shown = "";
  return {
    told(step: string, done: number): void {
      if (out.isTTY) {
        out.write(`\r\u001b[K${what}: ${step} (${done})`);
      } else if (step !== shown) {
        out.write(`${what}: ${step}\n`);
      }
      shown = step;
    },
    end(): void {
      if (out.isTTY) out.write("\r\u001b[K");
    },
  };
}
