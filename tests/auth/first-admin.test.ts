import { afterAll, beforeAll, expect, test } from "vitest";
import { acceptInvitation } from "@/auth/accept-invitation";
import { inviteFirstAdmin } from "@/auth/first-admin";
import { type TestDatabase, testDatabase } from "../database";

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

test("the first admin is invited while there is none, and never after", async () => {
  const email = "first@desk.example";
  expect((await inviteFirstAdmin("no address")).ok).toBe(false);
  const invited = await inviteFirstAdmin(email);
  if (!invited.ok) throw new Error("refused");
  const given = {
    token: invited.value.token,
    email,
    name: "Ada",
    password: "a long enough sentence",
    address: "-",
  };
  expect((await acceptInvitation(given)).ok).toBe(true);
  expect((await inviteFirstAdmin("second@desk.example")).ok).toBe(false);
});
