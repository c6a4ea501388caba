/** Where to go after sign-in: a path of this site, else the desk. No other site can be named. */
export function safeNextPath(given: unknown): string {
  if (typeof given !== "string" || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(given)) return "/desk";
  const path = given.replace(/[?#].*$/, "");
  // Steps upwards and empty steps lead elsewhere than they look.
  const isPlain = !path.includes("//") && new URL(path, "http://localhost").pathname === path;
  return isPlain ? given : "/desk";
}

/** The request header in which `proxy.ts` tells a page its own path and query. */
export const PATH_HEADER = "x-attesto-path";
