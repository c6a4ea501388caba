import type { Page } from "@playwright/test";
import { signIn } from "./desk-path";
import { byForms } from "./hand";
import { expect, test } from "./journey";

test("an invited member chooses a password and is at the desk; the invitation opens once", async ({
  page,
  browser,
}) => {
  await signIn(page, byForms(), "admin");
  await page.goto("/desk/admin/members");
  await page.getByLabel("E-mail").fill("new-member@demo.example");
  await page.getByLabel("Role", { exact: true }).selectOption("contributor");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await expect(page.getByRole("heading", { name: "The invitation is made" })).toBeVisible();
  const { pathname, search } = new URL((await page.locator(".once").textContent()) ?? "");

  const accept = async (guest: Page) => {
    await guest.goto(pathname + search);
    await guest.getByLabel("E-mail").fill("new-member@demo.example");
    await guest.getByLabel("Name", { exact: true }).fill("Nora Nardi");
    await guest.getByLabel("Password").fill("a sentence of my own");
    await guest.getByRole("button", { name: "Become a member" }).click();
  };
  const guest = await (await browser.newContext()).newPage();
  await accept(guest);
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("Queue");
  await expect(guest.getByText("Nora Nardi").first()).toBeAttached();
  await guest.context().clearCookies();
  await accept(guest);
  await expect(guest.locator("main").getByRole("alert")).toBeVisible();
  await guest.context().close();
});
