import type { World } from "@/commands/_kernel/world";
import type { Member } from "@/domain/access/actor";
import { readCase } from "./case";
import { Desk } from "./desk";
import { loadPhrases } from "./load-phrases";
import { loadPractice } from "./load-practice";
import { loadQuotes } from "./load-quotes";
import { loadReviews } from "./load-reviews";
import { loadSources } from "./load-sources";
import { publishCase } from "./publish";

/** Told after each command of the load: what is being loaded, how many commands were executed, and the last one. */
export type Told = (step: string, done: number, command: string) => void;

/**
 * Loads the example case through the commands, by the members of the demo: the contributor gathers, a
 * reviewer submits, the other reviewer and the editor approve, the editor publishes.
 */
export async function loadDemo(
  members: readonly Member[],
  told: Told,
  world: Partial<World> = {},
): Promise<Desk> {
  const [contributor, submitter, second, editor] = members;
  if (!contributor || !submitter || !second || !editor) throw new Error("the demo has too few members");
  const record = readCase();
  let step = "";
  let done = 0;
  const desk = new Desk(world, (command) => {
    done += 1;
    told(step, done, command);
  });
  step = "sources and speakers";
  await loadSources(desk, contributor, record);
  step = "quotes and printings";
  await loadQuotes(desk, contributor, record);
  step = "phrases";
  await loadPhrases(desk, contributor, record);
  step = "reviews and evidence";
  await loadReviews(desk, contributor, record);
  step = "approvals and editions";
  await publishCase(desk, { author: contributor, submitter, reviewers: [second, editor], editor }, record);
  step = "the practice article";
  await loadPractice(desk, submitter, record);
  return desk;
}
