import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { pathDone } from "@/domain/input/path-done";

test.each([
  ["/desk/claims/abc#oc", "/desk/claims/abc?done=claim.create#oc"],
  ["/desk/articles/abc?p=def#mdef", "/desk/articles/abc?p=def&done=claim.create#mdef"],
  ["/desk", "/desk?done=claim.create"],
])("%s goes on to %s", (path, full) => expect(pathDone(path, "claim.create")).toBe(full));

test.each(["王", "a\r\nSet-Cookie: b=c", "\u0000", "\ud83d", "%zz", "//elsewhere.example", "a b"])(
  "a form that holds %j still leads to an own page, in a header that can be sent",
  (held) => {
    for (const path of [`/desk/q/${held}/occasion`, `/desk/claims/abc?quote=${held}#oc`]) {
      const full = pathDone(path, "claim.create");
      expect(full).toMatch(/^\/desk\/[!-~]*[?&]done=claim\.create(?:#oc)?$/u);
      const answer = new ServerResponse(new IncomingMessage(new Socket()));
      expect(() => answer.setHeader("Location", full)).not.toThrow();
    }
  },
);

test.each(["/../../..//elsewhere.example", "../..//elsewhere.example", "/..\\..\\../\\elsewhere.example"])(
  "steps back by %j never lead to another site",
  (held) => {
    const full = pathDone(`/desk/q/${held}/compare`, "claim.create");
    expect(new URL(full, "https://own.example").host).toBe("own.example");
  },
);
