/** Where to go after sign-in: a path of this site, else the desk. No other site can be named. */
export function safeNextPath(given: unknown): string {
  if (typeof given !== "string" || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(given)) return "/desk";
  return given;
}
