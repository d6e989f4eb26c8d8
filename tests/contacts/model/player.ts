import { randomUUID } from 'node:crypto';
import { IsNull, Not } from 'typeorm';
import { Ally } from '../../../api/allies/ally.entity.ts';
import { AllyAvailability } from '../../../api/availability/ally-availability.entity.ts';
import { ContactRequest } from '../../../api/contacts/contact-request.entity.ts';
import { Message } from '../../../api/contacts/message.entity.ts';
import { Offer } from '../../../api/contacts/offer.entity.ts';
import { OutboxNotice } from '../../../api/platform/outbox/outbox.entity.ts';
import { mayReadContent } from '../../../shared/contact-rules.ts';
import { change } from '../../support/api/availability.ts';
import type { TestAlly } from '../../support/api/allies.ts';
import {
  accept, close, decline, draft, ERASE_ALL, erase, incoming, INCOMING_ONE, own, OWN_ONE, SEND, showName, withdraw, write, type Result,
} from '../../support/api/contacts.ts';
import { Person } from '../../support/api/person.ts';
import type { World } from '../../support/api/world.ts';
import { resultOf, resultOfDying } from './dying.ts';
import { Model, type Expected, type ModelAlly, type ModelRequest } from './model.ts';
import type { Move } from './moves.ts';

const START = new Date('2026-11-25T10:00:00Z');
const ANY = Not(IsNull());
const LANGUAGE = 'xq';
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ week: 1, weekday, startMinute: 0, endMinute: 1_440 }));
const WORKING_WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, startMinute: 540, endMinute: 1_020 }));
/** The last has one place. */
const ALLIES = [{ intervals: WORKING_WEEK, places: 2 }, { intervals: WORKING_WEEK, places: 3 }, { intervals: EVERY_DAY, places: 2 }, { intervals: EVERY_DAY, places: 1 }];

/** Plays moves against the real API and the model, and says where the two do not agree. */
export class Player {
  model = new Model([], new Map(), 0);
  /** How often each kind of move had an effect. */
  readonly effects = new Map<string, number>();
  #crash: 'before' | 'after' | null = null;

  private constructor(
    private readonly world: World,
    private readonly colleagues: readonly Person[],
    private readonly allies: readonly TestAlly[],
  ) {}

  static async create(world: World): Promise<Player> {
    world.clock.set(START);
    const allies: TestAlly[] = [];
    for (const { intervals, places } of ALLIES) {
      const ally = await world.ally({ languages: [LANGUAGE], hours: intervals, maxOpenConversations: places });
      allies.push({ id: ally.id, person: await lasting(world, ally.person) });
    }
    const colleagues = [await lasting(world, await world.person()), await lasting(world, await world.person()), allies[0]!.person];
    return new Player(world, colleagues, allies);
  }

  /** Everything as it was at the beginning. */
  async begin(): Promise<void> {
    const { world } = this;
    world.clock.set(START);
    await world.databases.main.unitOfWork(async (manager) => {
      await manager.delete(Message, { id: ANY });
      await manager.delete(Offer, { requestId: ANY });
      await manager.delete(OutboxNotice, { id: ANY });
      await manager.delete(ContactRequest, { id: ANY });
      for (const { id } of this.allies) {
        await manager.update(Ally, { id }, { openConversations: 0 });
        await manager.update(AllyAvailability, { allyId: id }, { newPeople: 0, coolDownUntil: null });
      }
    });
    await this.#jobs('refreshWindows', 'followDirectory');
    const models = ALLIES.map(({ intervals, places }): ModelAlly => ({
      places, coolDownUntil: 0,
      hours: {
        zone: 'Europe/London', timeOff: [], holidays: [], pausedUntil: null,
        weekly: { weeks: 1, firstWeekStartsOn: '2026-01-05', validFrom: null, validUntil: null, intervals },
      },
    }));
    this.model = new Model(models, new Map([[2, 0]]), START.getTime());
    this.#crash = null;
  }

  async play(move: Move): Promise<void> {
    if (move.kind === 'crash') {
      this.#crash = move.when;
      return;
    }
    // Whoever was just changed is known to the directory, as it is a second later.
    await this.#jobs('followDirectory');
    const before = await this.#notices();
    const { expected, result } = await this.#make(move);
    const notices = (await this.#notices()) - before;
    if (result !== expected.result && result !== 'CRASHED') throw new Error(`${JSON.stringify(move)} gave ${result}, not ${expected.result}.`);
    if (notices !== expected.notices) throw new Error(`${JSON.stringify(move)} made ${String(notices)} notices, not ${String(expected.notices)}.`);
    if (expected.notices > 0) this.effects.set(move.kind, (this.effects.get(move.kind) ?? 0) + 1);
    const touched = 'request' in move ? this.#chosen(move.request) : undefined;
    if (touched) await this.#agree(touched);
  }

  /** What everybody sees, and how loaded each ally is. */
  async agreeOnEverything(): Promise<void> {
    for (const request of this.model.requests) await this.#agree(request);
    for (const [index, { id }] of this.allies.entries()) {
      const { openConversations, maxOpenConversations } = await this.world.databases.main.reader.findOneByOrFail(Ally, { id });
      if (openConversations !== this.model.live(index)) throw new Error(`Ally ${String(index)} holds ${String(openConversations)}, not ${String(this.model.live(index))}.`);
      if (openConversations > maxOpenConversations) throw new Error('An ally holds more than they want.');
    }
  }

  async #make(move: Exclude<Move, { kind: 'crash' }>): Promise<{ expected: Expected; result: string }> {
    const request = 'request' in move ? this.#chosen(move.request) : undefined;
    if (move.kind === 'send') return this.#send(move.colleague, move.allies, move, null);
    if (move.kind === 'wait') return { expected: { result: '', notices: await this.#wait(move.hours) }, result: '' };
    if (move.kind === 'rest') return this.#rest(move.ally);
    if (!request) return { expected: { result: '', notices: 0 }, result: '' };
    const [{ model }, colleague] = [this, this.colleagues[request.colleague]!];
    const ally = this.allies[move.ally % this.allies.length]!;
    const holder = [...request.offers].find(([, offer]) => offer === 'ACCEPTED')?.[0];
    const gone = request.state === 'ERASED';
    const asColleague = (expected: () => Expected): Expected => (gone ? { result: 'NOT_FOUND', notices: 0 } : expected());
    switch (move.kind) {
      case 'accept':
        return { result: await this.#try(() => accept(ally.person, request.id)), expected: model.accept(request, move.ally) };
      case 'decline': {
        const result = await this.#try(() => decline(ally.person, request.id));
        const expected = model.decline(request, move.ally);
        if (!expected.goesOn) return { result, expected };
        // Where the process died in between, the job makes up for it.
        if (result === 'CRASHED') await this.#jobs('followReplies');
        return { result, expected: { ...expected, notices: await this.#passOn([request]) } };
      }
      case 'withdraw':
        return { result: await this.#try(() => withdraw(colleague, request.id)), expected: asColleague(() => model.withdraw(request)) };
      case 'close':
        return { result: await this.#try(() => close(colleague, request.id)), expected: asColleague(() => model.close(request)) };
      case 'write': {
        const key = randomUUID();
        const byAlly = move.byAlly && holder !== undefined;
        const writer = byAlly ? this.allies[holder]!.person : colleague;
        const result = await this.#try(() => write(writer, request.id, 'Words', key));
        return { result, expected: byAlly ? model.write(request, true) : asColleague(() => model.write(request, false)) };
      }
      case 'showName':
        return { result: await this.#try(() => showName(colleague, request.id)), expected: asColleague(() => model.showName(request)) };
      case 'handOver':
        return this.#send(request.colleague, [move.ally], { consent: false, anonymous: true }, { request, share: move.share });
      case 'erase': {
        const result = await this.#try(() => (move.all ? eraseAll(colleague) : erase(colleague, request.id)));
        if (result === 'CRASHED') await this.#jobs('keepOrDestroy');
        if (!move.all) return { result, expected: asColleague(() => model.erase(request)) };
        const others = model.requests.filter((each) => each.colleague === request.colleague && each.state !== 'ERASED');
        return { result, expected: { result: 'ContactRequestErased', notices: others.reduce((sum, each) => sum + model.erase(each).notices, 0) } };
      }
    }
  }

  async #send(
    by: number, chosen: readonly number[], { consent, anonymous }: { consent: boolean; anonymous: boolean },
    handOver: { request: ModelRequest; share: 'NOTHING' | 'FIRST_MESSAGE' | 'CONVERSATION' } | null,
  ): Promise<{ expected: Expected; result: string }> {
    const { model } = this;
    const allies = [...new Set(chosen)].filter((ally) => model.selves.get(by) !== ally);
    if (allies.length === 0) return { expected: { result: '', notices: 0 }, result: '' };
    const input = draft(allies.map((ally) => this.allies[ally]!), {
      anonymous, backup: consent ? { language: LANGUAGE, leaveOut: {} } : null,
      handOver: handOver && { requestId: handOver.request.id, share: handOver.share },
    });
    let id = '';
    const result = await this.#try(async () => {
      const { sendContactRequest } = await this.colleagues[by]!.get<{ sendContactRequest: Result }>(SEND, { input });
      id = sendContactRequest.request?.id ?? '';
      return sendContactRequest;
    });
    if (handOver?.request.state === 'ERASED') return { result, expected: { result: 'NOT_FOUND', notices: 0 } };
    if (handOver && handOver.request.state !== 'ACCEPTED') return { result, expected: { result: 'ContactRequestNotOpen', notices: 0 } };
    const sending = model.sending(by, allies);
    if (sending.taken.length === 0) return { result, expected: { result: sending.result, notices: 0 } };
    const shared = handOver ? model.handedOver(handOver.request, handOver.share) : [];
    const expected = model.sent(id, by, sending.taken, { consent, anonymous, shared });
    return { result, expected: { ...expected, notices: expected.notices + (handOver ? 1 : 0) } };
  }

  async #wait(hours: number): Promise<number> {
    const { model, world } = this;
    world.clock.advance(hours * 3_600_000);
    model.now = world.clock.now().getTime();
    await this.#jobs('refreshWindows', 'followDirectory');
    let notices = 0;
    for (let turn = 0; model.dueNow().length > 0 && turn < 20; turn += 1) {
      const due = model.dueNow();
      await this.#jobs('followReplies', 'followDirectory');
      const [reminds, passings] = (['REMIND', 'PASS_ON'] as const).map((kind) => due.filter(({ step }) => step?.kind === kind));
      for (const request of reminds ?? []) notices += model.remind(request);
      notices += await this.#passOn(passings ?? []);
    }
    await this.#jobs('keepOrDestroy');
    model.expire();
    return notices;
  }

  /**
   * Whom the API chose as the next ally has to be one who may be; that nobody was, that nobody could be. Who was passed on
   * gives a place back, in which another may find room: the order in which that happened is not told.
   */
  async #passOn(due: readonly ModelRequest[]): Promise<number> {
    const { model } = this;
    const left = new Map<ModelRequest, number>();
    for (const request of due) left.set(request, await this.#nextOf(request));
    let notices = 0;
    for (;;) {
      const possible = [...left].find(([request, next]) => next >= 0 && this.#possible(request).includes(next));
      if (!possible) break;
      notices += model.passedOn(...possible);
      left.delete(possible[0]);
    }
    for (const [request, next] of left) {
      if (next >= 0) throw new Error(`Ally ${String(next)} was asked, who may not be.`);
      const others = this.#possible(request);
      if (others.length > 0) throw new Error(`Nobody was asked, though ${others.join()} could be.`);
      notices += model.notYet(request);
    }
    return notices;
  }

  /** The ally whom the API asked in addition; -1 for nobody. */
  async #nextOf(request: ModelRequest): Promise<number> {
    const { askedAllies } = await own(this.colleagues[request.colleague]!, request.id);
    const asked = askedAllies.map(({ id }) => this.allies.findIndex((ally) => ally.id === id));
    return asked.find((ally) => !request.offers.has(ally)) ?? -1;
  }

  #possible(request: ModelRequest): number[] {
    if (!request.consent) return [];
    return this.model.mayBeNext(request).filter((ally) => this.model.isReachable(ally) && !this.model.inTouch(request.colleague, ally));
  }

  async #rest(ally: number): Promise<{ expected: Expected; result: string }> {
    await change(this.allies[ally]!.person, 'startCoolDown');
    this.model.allies[ally]!.coolDownUntil = this.model.now + 48 * 3_600_000;
    return { expected: { result: '', notices: 0 }, result: '' };
  }

  /** The request that a number stands for. */
  #chosen(number: number): ModelRequest | undefined {
    return this.model.requests[number % Math.max(1, this.model.requests.length)];
  }

  async #agree(request: ModelRequest): Promise<void> {
    const said = (what: string, real: unknown, expected: unknown): void => {
      if (JSON.stringify(real) !== JSON.stringify(expected)) throw new Error(`${what}: ${JSON.stringify(real)} is not ${JSON.stringify(expected)}.`);
    };
    const colleague = this.colleagues[request.colleague]!;
    if (request.state === 'ERASED') said('the erased', await colleague.refusal(OWN_ONE, { id: request.id }), 'NOT_FOUND');
    else {
      const { state, replyDueAt, askedAllies, canShowName, messages } = await own(colleague, request.id);
      const asked = [...request.offers].filter(([, offer]) => offer === 'OFFERED' || offer === 'ACCEPTED').map(([ally]) => this.allies[ally]!.id);
      const shows = !request.named && (request.state === 'WAITING' || request.state === 'ACCEPTED');
      said('the colleague sees', [state, replyDueAt, askedAllies.map(({ id }) => id), canShowName, messages.edges.map(({ node }) => node.kind)],
        [request.state, request.due === null ? null : new Date(request.due).toISOString(), asked, shows, request.messages.map(({ kind }) => kind)]);
    }
    for (const [index, { person }] of this.allies.entries()) {
      if (!request.offers.has(index)) {
        said('a stranger', await person.refusal(INCOMING_ONE, { id: request.id }), 'NOT_FOUND');
        continue;
      }
      const { state, content, messages } = await incoming(person, request.id);
      const expected = this.model.stateFor(request, index);
      const reads = mayReadContent(expected, 'ally');
      said('an ally sees', [state, content !== null, content?.colleagueName != null, messages.edges.length], [expected, reads, reads && request.named, reads ? request.messages.length : 0]);
    }
  }

  #notices(): Promise<number> {
    return this.world.databases.main.reader.count(OutboxNotice);
  }

  async #jobs(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.world.app.runJob(name);
  }

  /** Does something, and once more where the process died while it did. */
  #try(act: () => Promise<Result>): Promise<string> {
    const crash = this.#crash;
    this.#crash = null;
    return crash === null ? resultOf(act) : resultOfDying(this.world, crash, act);
  }
}

async function eraseAll(person: Person): Promise<Result> {
  await person.get(ERASE_ALL);
  return { __typename: 'ContactRequestErased' };
}

/** The same person with a token that outlasts every sequence. */
async function lasting({ cloud, url }: World, { objectId, name }: Person): Promise<Person> {
  const claims = { iss: cloud.issuer, aud: cloud.clientId, tid: cloud.tenantId, oid: objectId, scp: 'access_as_user', name };
  return new Person({ url, objectId, name, token: await cloud.signing.sign(claims, 1_000 * 24 * 3_600) });
}
