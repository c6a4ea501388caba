import { report } from "@/bench/measure";
import { rates } from "./rates";
import { times } from "./times";

/**
 * How often passages are found again in edited copies of the articles that ship with the tests, how often
 * something is offered in strange ones, and what a search takes (docs/decisions/018).
 */
export async function reanchor(): Promise<void> {
  report("reanchor", rates());
  report("reanchor-times", await times());
}
