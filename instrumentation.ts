/** Called by the framework once, before the first request: checks of the start, and what is kept up beside. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchRequests } = await import("./app/_server/each-request");
  watchRequests();
  const { startServing } = await import("@/upkeep/serve");
  const { siteOf } = await import("@/app/_document/site");
  const isProduction = process.env.NODE_ENV === "production" && process.env.ATTESTO_MODE !== "demo";
  await startServing(siteOf("en"), { isProduction });
}
