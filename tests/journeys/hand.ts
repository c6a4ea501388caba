import type { Locator, Page } from "@playwright/test";
import { press, tabTo, typeInto } from "./journey";

/** How a member works a page: a field, a list or a button at a time. */
export type Hand = {
  write: (field: Locator, text: string) => Promise<void>;
  rewrite: (field: Locator, text: string) => Promise<void>;
  choose: (list: Locator, value: string) => Promise<void>;
  press: (control: Locator) => Promise<void>;
};

const MOST_OPTIONS = 60;

/** By the keyboard alone: Tab to get there, arrows in lists, Enter on buttons. */
export const byKeys = (page: Page): Hand => ({
  write: (field, text) => typeInto(page, field, text),
  rewrite: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text);
  },
  choose: async (list, value) => {
    await tabTo(page, list);
    await page.keyboard.press("Home");
    for (let moved = 0; (await list.inputValue()) !== value; moved += 1) {
      if (moved > MOST_OPTIONS) throw new Error(`no choice ${value} in ${list}`);
      await page.keyboard.press("ArrowDown");
    }
  },
  press: (control) => press(page, control),
});

/** By forms and links as a browser without scripts has them. */
export const byForms = (): Hand => ({
  write: (field, text) => field.fill(text),
  rewrite: (field, text) => field.fill(text),
  choose: async (list, value) => {
    await list.selectOption(value);
  },
  press: (control) => control.click(),
});
