"use server";

import { action } from "@/app/_kit/action";
import { changeRole } from "@/commands/change-role";
import { disableMember } from "@/commands/disable-member";
import { enableMember } from "@/commands/enable-member";
import { withdrawInvitation } from "@/commands/withdraw-invitation";

export const changeMemberRole = action(changeRole, () => "/desk/admin/members");
export const shutMemberOut = action(disableMember, () => "/desk/admin/members");
export const letMemberIn = action(enableMember, () => "/desk/admin/members");
export const takeInvitationBack = action(withdrawInvitation, () => "/desk/admin/members");
