import { siteUrl } from "@/app/_document/site";
import { inviteFirstAdmin } from "@/auth/first-admin";
import { database } from "@/db/client";
import { alone } from "./alone";

/** `npm run member:first-admin -- <e-mail>`: prints a link that makes its owner the first admin, once. */
await alone(async () => {
  const invited = await inviteFirstAdmin(process.argv[2] ?? "");
  if (invited.ok) {
    console.log(new URL(`/invitation?token=${invited.value.token}`, siteUrl()).href);
  } else {
    const isEmail = invited.refusals.some((one) => one.field === "email");
    console.error(isEmail ? "Give the admin's e-mail address." : "There is an admin already: ask them.");
    process.exitCode = 1;
  }
  (await database()).close();
});
