import { expect, test } from "./journey";

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    test("a wrong password is refused in words that do not say which of the two was wrong", async ({
      page,
    }) => {
      await page.goto("/desk/articles");
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      for (const [email, password] of [
        ["reviewer@demo.example", "read-the-copy"],
        ["nobody@demo.example", "read-the-original"],
      ] as const) {
        await page.getByLabel("E-mail").fill(email);
        await page.getByLabel("Password").fill(password);
        await page.getByRole("button", { name: "Sign in" }).click();
        await expect(page.getByRole("alert")).toContainText(
          "E-mail and password do not fit together. Check both and try again.",
        );
        await expect(page).toHaveTitle(/^Error:/);
        await expect(page.getByLabel("E-mail")).toHaveValue(email);
        await expect(page.getByLabel("Password")).toHaveValue("");
      }
      await page.getByLabel("E-mail").fill("reviewer@demo.example");
      await page.getByLabel("Password").fill("read-the-original");
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/\/desk\/articles$/);
    });
  });
}

test("who is not signed in sees nothing of the desk", async ({ page }) => {
  for (const address of ["/desk", "/desk/q/2d3tcx5x", "/desk/admin/members"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to the desk");
  }
});
