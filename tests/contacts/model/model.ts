import { allySees, isLive, mayReadContent, type ContactRequestState, type MessageKind, type OfferState, type SharedPart } from '../../../shared/contact-rules.ts';
import { expandWindows, type AllyHours } from '../../../shared/time/ally-hours.ts';
import { replyTimes, USUAL_WORKING_WEEK } from '../../../shared/time/reply-due.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** A request as the model has it; people are numbers. */
export interface ModelRequest {
  readonly id: string;
  readonly colleague: number;
  readonly consent: boolean;
  readonly createdAt: number;
  changedAt: number;
  state: ContactRequestState;
  named: boolean;
  /** In the order in which they were asked. */
  offers: Map<number, OfferState>;
  messages: ModelMessage[];
  due: number | null;
  step: { kind: 'REMIND' | 'PASS_ON'; at: number } | null;
}

export interface ModelMessage {
  readonly kind: MessageKind;
  readonly byAlly: boolean;
}

export interface ModelAlly {
  readonly places: number;
  readonly hours: AllyHours;
  coolDownUntil: number;
}

/** What became of a step: the name of its result, and how many notices it made. */
export interface Expected {
  readonly result: string;
  readonly notices: number;
}

const refused = (result: string): Expected => ({ result, notices: 0 });

/** The life of contact requests, written down once more and as plainly as can be. */
export class Model {
  readonly requests: ModelRequest[] = [];

  constructor(
    readonly allies: readonly ModelAlly[],
    /** Which ally a colleague is, too. */
    readonly selves: ReadonlyMap<number, number>,
    public now: number,
  ) {}

  live(ally: number): number {
    return this.requests.filter((request) => isLive(request.state, request.offers.get(ally) ?? 'PASSED_ON')).length;
  }

  inTouch(colleague: number, ally: number): boolean {
    return this.requests.some((request) => request.colleague === colleague && isLive(request.state, request.offers.get(ally) ?? 'PASSED_ON'));
  }

  takesMore(ally: number): boolean {
    const { places, coolDownUntil } = this.allies[ally]!;
    return this.live(ally) < places && coolDownUntil <= this.now;
  }

  liveOffers({ state, offers }: ModelRequest): number {
    return [...offers.values()].filter((offer) => isLive(state, offer)).length;
  }

  /** What sending comes to, before it is known which id the request gets. */
  sending(colleague: number, allies: readonly number[]): { result: string; taken: number[] } {
    const free = allies.filter((ally) => !this.inTouch(colleague, ally));
    if (free.length === 0) return { result: 'AlreadyInTouch', taken: [] };
    const taken = free.filter((ally) => this.takesMore(ally));
    return { result: taken.length > 0 ? 'ContactRequestSent' : 'AllyFull', taken };
  }

  sent(id: string, colleague: number, taken: readonly number[], { consent, anonymous, shared }: { consent: boolean; anonymous: boolean; shared: ModelMessage[] }): Expected {
    const { dueAt, remindAt } = taken.map((ally) => this.#times(ally)).sort((one, other) => other.dueAt - one.dueAt)[0]!;
    this.requests.push({
      id, colleague, consent, named: !anonymous, state: 'WAITING', createdAt: this.now, changedAt: this.now, messages: shared,
      offers: new Map(taken.map((ally) => [ally, 'OFFERED'])), due: dueAt, step: { kind: 'REMIND', at: remindAt },
    });
    return { result: 'ContactRequestSent', notices: taken.length };
  }

  accept(request: ModelRequest, ally: number): Expected {
    if (!request.offers.has(ally)) return refused('NOT_FOUND');
    if (this.stateFor(request, ally) !== 'WAITING') return refused('ContactRequestNotWaiting');
    for (const [other, offer] of request.offers) if (offer === 'OFFERED') request.offers.set(other, 'PASSED_ON');
    request.offers.set(ally, 'ACCEPTED');
    this.#become(request, 'ACCEPTED');
    return { result: 'ContactRequestAnswered', notices: 1 };
  }

  /** Where the next ally is asked, `passingOn` says what became of it. */
  decline(request: ModelRequest, ally: number): Expected & { readonly goesOn: boolean } {
    if (!request.offers.has(ally)) return { ...refused('NOT_FOUND'), goesOn: false };
    if (this.stateFor(request, ally) !== 'WAITING') return { ...refused('ContactRequestNotWaiting'), goesOn: false };
    request.offers.set(ally, 'DECLINED');
    request.changedAt = this.now;
    const result = 'ContactRequestAnswered';
    if ([...request.offers.values()].includes('OFFERED')) return { result, notices: 0, goesOn: false };
    if (request.consent) {
      request.step = { kind: 'PASS_ON', at: Math.floor(this.now / HOUR) * HOUR };
      return { result, notices: 0, goesOn: true };
    }
    this.#become(request, 'DECLINED');
    return { result, notices: 1, goesOn: false };
  }

  withdraw(request: ModelRequest): Expected {
    if (request.state !== 'WAITING') return refused('ContactRequestNotWithdrawn');
    const notices = this.liveOffers(request);
    this.#become(request, 'WITHDRAWN');
    return { result: 'ContactRequestWithdrawn', notices };
  }

  close(request: ModelRequest): Expected {
    if (request.state !== 'ACCEPTED') return refused('ContactRequestNotOpen');
    this.#become(request, 'CLOSED');
    return { result: 'ContactRequestClosed', notices: 1 };
  }

  handedOver(request: ModelRequest, share: SharedPart): ModelMessage[] {
    const shared = request.messages
      .filter(({ kind }) => kind === 'TEXT' || kind.startsWith('SHARED'))
      .map(({ byAlly }): ModelMessage => ({ kind: byAlly ? 'SHARED_BY_ALLY' : 'SHARED_BY_COLLEAGUE', byAlly }));
    this.#become(request, 'HANDED_OVER');
    const first: ModelMessage[] = [{ kind: 'SHARED_BY_COLLEAGUE', byAlly: false }];
    return share === 'NOTHING' ? [] : share === 'FIRST_MESSAGE' ? first : [...first, ...shared];
  }

  write(request: ModelRequest, byAlly: boolean): Expected {
    if (request.state !== 'ACCEPTED') return refused('ContactRequestNotOpen');
    request.messages.push({ kind: 'TEXT', byAlly });
    return { result: 'MessageWritten', notices: 1 };
  }

  showName(request: ModelRequest): Expected {
    if (request.named) return refused('NameShown');
    if (request.state !== 'WAITING' && request.state !== 'ACCEPTED') return refused('ContactRequestNotOpen');
    request.named = true;
    request.messages.push({ kind: 'NAME_SHOWN', byAlly: false });
    return { result: 'NameShown', notices: this.liveOffers(request) };
  }

  erase(request: ModelRequest): Expected {
    const notices = [...request.offers.values()].filter((offer) => offer === 'OFFERED' || offer === 'ACCEPTED').length;
    this.#become(request, 'ERASED');
    return { result: 'ContactRequestErased', notices };
  }

  /** Who may be asked next: all of whom nobody is chosen only where none can be. */
  mayBeNext({ colleague, offers }: ModelRequest): number[] {
    return this.allies.map((_, ally) => ally).filter((ally) => !offers.has(ally) && this.selves.get(colleague) !== ally && this.takesMore(ally));
  }

  isReachable(ally: number): boolean {
    return expandWindows(this.allies[ally]!.hours, this.now, 28).some(({ from, until }) => from <= this.now && this.now < until);
  }

  /** The next ally was asked. */
  passedOn(request: ModelRequest, next: number): number {
    for (const [other, offer] of request.offers) if (offer === 'OFFERED') request.offers.set(other, 'PASSED_ON');
    request.offers.set(next, 'OFFERED');
    const { dueAt, remindAt } = this.#times(next);
    request.due = dueAt;
    request.step = { kind: 'REMIND', at: remindAt };
    return 2;
  }

  /** Nobody could be asked at this moment. */
  notYet(request: ModelRequest): number {
    const later = this.mayBeNext(request)
      .filter((ally) => request.consent && !this.isReachable(ally))
      .flatMap((ally) => expandWindows(this.allies[ally]!.hours, this.now, 28)[0]?.from ?? []);
    const ends = later.length === 0 && ![...request.offers.values()].includes('OFFERED');
    const notices = request.due !== null || ends ? 1 : 0;
    request.due = null;
    request.step = later.length > 0 ? { kind: 'PASS_ON', at: Math.ceil(Math.min(...later) / HOUR) * HOUR } : null;
    if (ends) this.#become(request, 'DECLINED');
    return notices;
  }

  remind(request: ModelRequest): number {
    request.step = request.due === null ? null : { kind: 'PASS_ON', at: request.due };
    return this.liveOffers(request);
  }

  dueNow(): ModelRequest[] {
    return this.requests.filter(({ step }) => step !== null && step.at <= this.now).sort((one, other) => one.step!.at - other.step!.at);
  }

  /** Takes out what is kept no longer. */
  expire(): void {
    const day = (instant: number): number => Math.floor(instant / DAY);
    const over = ({ state, createdAt, changedAt }: ModelRequest): boolean =>
      state === 'WAITING' ? day(createdAt) < day(this.now) - 14 : state !== 'ACCEPTED' && day(changedAt) < day(this.now) - 30;
    for (const request of this.requests.filter(over)) this.requests.splice(this.requests.indexOf(request), 1);
  }

  stateFor({ state, offers }: ModelRequest, ally: number): ContactRequestState {
    return allySees(state, offers.get(ally) ?? 'PASSED_ON');
  }

  allyReads(request: ModelRequest, ally: number): boolean {
    return mayReadContent(this.stateFor(request, ally), 'ally');
  }

  #times(ally: number) {
    const { hours } = this.allies[ally]!;
    return replyTimes(this.now, hours, expandWindows(hours, this.now, 28), { workingDays: 1, workingWeek: USUAL_WORKING_WEEK });
  }

  #become(request: ModelRequest, state: ContactRequestState): void {
    Object.assign(request, { state, changedAt: this.now, due: null, step: null });
  }
}
