import type { Command } from "@/commands/_kernel/define-command";
import type { World } from "@/commands/_kernel/world";
import type { Member } from "@/domain/access/actor";

/** The ids that commands gave to the things of the case, by kind and the case's own name for them. */
export class Desk {
  readonly #ids = new Map<string, string>();

  constructor(
    readonly world: Partial<World>,
    private readonly progress: (done: string) => void = () => undefined,
  ) {}

  /** Acts through a command, as a member; a refusal is a fault of the demo and stops the load. */
  async act<V>(command: Command<V>, actor: Member, input: object): Promise<V> {
    const result = await command.execute(actor, defined(input), this.world);
    if (!result.ok) {
      throw new Error(
        `${command.commandName} refused: ${JSON.stringify(result.refusals)} for ${JSON.stringify(input)}`,
      );
    }
    this.progress(command.commandName);
    return result.value;
  }

  name(kind: string, key: string, id: string): void {
    this.#ids.set(`${kind} ${key}`, id);
  }

  id(kind: string, key: string): string {
    const id = this.#ids.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`the case names no ${kind} ${key}`);
    return id;
  }

  has(kind: string, key: string): boolean {
    return this.#ids.has(`${kind} ${key}`);
  }
}

/** Without the fields that are undefined: an absent field is left out, not sent empty. */
function defined(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
