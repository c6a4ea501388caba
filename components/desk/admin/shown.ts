import type { FormAction } from "@/components/desk/form/form-body";
import type { Role } from "@/domain/vocabulary";

export type ShownMember = {
  id: string;
  name: string;
  email: string;
  role: Role;
  state: "active" | "disabled";
  lastSeenAt: string | null;
  isSelf: boolean;
};

export type ShownInvitation = { id: string; email: string; role: Role; expiresAt: string };

export type MemberActions = Readonly<Record<"change" | "disable" | "enable" | "takeBack", FormAction>>;
