import type { ComponentProps } from "react";
import { FormBody } from "./form-body";

/**
 * A form of the desk around its fields. Each time it is shown it carries a new token, so that the same form
 * sent twice has one effect.
 */
export function DeskForm(props: Omit<ComponentProps<typeof FormBody>, "token">) {
  return <FormBody {...props} token={crypto.randomUUID()} />;
}
