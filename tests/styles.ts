import { buildStyles } from "@/cli/build-styles";

/** Run once, before all tests: documents name the stylesheet and the script by their content, so both must be there. */
export async function setup(): Promise<void> {
  await buildStyles();
}
