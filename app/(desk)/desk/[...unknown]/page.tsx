import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";

/** An address that leads nowhere at the desk is answered at the desk, with its ways on. */
export default async function UnknownDeskPage(): Promise<never> {
  await deskVisit();
  notFound();
}
