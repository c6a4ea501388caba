import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Submit } from "@/components/desk/form/submit";
import { ROLES } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";
import type { MemberActions, ShownInvitation, ShownMember } from "./shown";

/** What an admin can do about another member. */
export function MemberActs({ t, one, actions }: { t: Messages; one: ShownMember; actions: MemberActions }) {
  const words = t.account.members;
  if (one.state === "disabled") {
    return (
      <DeskForm id={`enable-${one.id}`} action={actions.enable} label={words.enableNamed(one.name)}>
        <input type="hidden" name="member" value={one.id} />
        <Submit className="sm">
          {words.enable} <span className="vh">{one.name}</span>
        </Submit>
      </DeskForm>
    );
  }
  const options = ROLES.map((role) => ({ value: role, label: t.vocabulary.role[role] }));
  return (
    <div className="one-line">
      <DeskForm
        id={`role-${one.id}`}
        action={actions.change}
        label={words.changeNamed(one.name)}
        className="one-line"
      >
        <input type="hidden" name="member" value={one.id} />
        <SelectField name="role" label={words.roleOf(one.name)} options={options} value={one.role} />
        <Submit className="sm">
          {words.change} <span className="vh">{words.roleOf(one.name)}</span>
        </Submit>
      </DeskForm>
      <DeskForm id={`disable-${one.id}`} action={actions.disable} label={words.disableNamed(one.name)}>
        <input type="hidden" name="member" value={one.id} />
        <Submit className="sm">
          {words.disable} <span className="vh">{one.name}</span>
        </Submit>
      </DeskForm>
    </div>
  );
}

export function TakeBack({ t, one, actions }: { t: Messages; one: ShownInvitation; actions: MemberActions }) {
  const words = t.account.members;
  return (
    <DeskForm id={`back-${one.id}`} action={actions.takeBack} label={words.takeBackNamed(one.email)}>
      <input type="hidden" name="invitation" value={one.id} />
      <Submit className="sm">
        {words.takeBack} <span className="vh">{one.email}</span>
      </Submit>
    </DeskForm>
  );
}
