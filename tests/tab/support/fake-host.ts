import { NotOpened, PickerUnavailable, SignInFailed } from '../../../tab/teams/teams-host.ts';
import type { ChosenPerson, HostTheme, Pin, SignInFailure, TeamsHost } from '../../../tab/teams/teams-host.ts';

export interface FakeHost extends TeamsHost {
  changeTheme(theme: HostTheme): void;
  changeLocale(locale: string, timeZone?: string): void;
  /** The next tokens are refused for this reason, or given again. */
  refuseTokens(reason: SignInFailure | null): void;
  /** What the picker of Teams will give; null closes it, undefined says that there is none. */
  pick(people: readonly ChosenPerson[] | null | undefined): void;
  readonly successes: number;
  /** Web addresses that the host was asked to open. */
  readonly openedLinks: readonly string[];
  /** Where the personal tab was opened, the newest last; null lets it fail from now on. */
  readonly opened: string[] | null;
  cannotOpen(): void;
  /** What would be pinned if it was saved now; undefined while nothing can be saved. */
  savedPin(): Pin | undefined;
  readonly removable: boolean;
  /** Chats and calls that Teams opened. */
  readonly talks: readonly string[];
  /** From now on neither a chat nor a call opens. */
  refuseTalks(): void;
  /** It is saved, and the host does not take it. */
  failSaving(): void;
}

/** A Teams that does what a test says. */
export function fakeHost(given: { theme?: HostTheme; locale?: string; timeZone?: string; onPhone?: boolean; subPageId?: string; pinnedAddress?: string; savesPins?: boolean } = {}): FakeHost {
  let theme = given.theme ?? 'default';
  let locale = given.locale ?? 'en-GB';
  let { timeZone } = given;
  let refusal: SignInFailure | null = null;
  let successes = 0;
  let picked: readonly ChosenPerson[] | null | undefined;
  let opened: string[] | null = [];
  let pin: (() => Pin) | undefined;
  let removable = false;
  const openedLinks: string[] = [];
  let canSave = true;
  let refusePin: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const talks: string[] = [];
  let canTalk = true;
  const talk = (words: string): Promise<void> => {
    if (!canTalk) return Promise.reject(new Error('Teams does not open this.'));
    talks.push(words);
    return Promise.resolve();
  };
  return {
    get theme() {
      return theme;
    },
    get successes() {
      return successes;
    },
    get locale() {
      return locale;
    },
    get timeZone() {
      return timeZone;
    },
    onPhone: given.onPhone ?? false,
    subPageId: given.subPageId,
    openedLinks,
    openLink: (url) => {
      openedLinks.push(url);
      return Promise.resolve();
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    getToken: () => (refusal === null ? Promise.resolve('token') : Promise.reject(new SignInFailed(refusal))),
    choosePeople: () => (picked === undefined ? Promise.reject(new PickerUnavailable()) : Promise.resolve(picked)),
    pick: (people) => {
      picked = people;
    },
    get opened() {
      return opened;
    },
    cannotOpen: () => {
      opened = null;
    },
    openPersonalTab: (place) => {
      if (opened === null) return Promise.reject(new NotOpened());
      opened.push(place);
      return Promise.resolve();
    },
    pinSettings: () => Promise.resolve({
      pinnedAddress: () => Promise.resolve(given.pinnedAddress),
      onSave: (saved, failed) => {
        if (given.savesPins === false) throw new Error('Nothing is saved here.');
        pin = saved;
        refusePin = failed;
      },
      allowSaving: (allowed) => {
        canSave = allowed;
      },
      onRemove: () => {
        removable = true;
      },
    }),
    savedPin: () => (canSave ? pin?.() : undefined),
    failSaving: () => {
      pin?.();
      refusePin?.();
    },
    get removable() {
      return removable;
    },
    talks,
    openChat: (user) => talk(`chat ${user}`),
    startCall: (user) => talk(`call ${user}`),
    refuseTalks: () => {
      canTalk = false;
    },
    notifySuccess: () => {
      successes += 1;
    },
    changeTheme: (next) => {
      theme = next;
      for (const changed of listeners) changed();
    },
    changeLocale: (...next) => {
      [locale, timeZone] = next;
      for (const changed of listeners) changed();
    },
    refuseTokens: (reason) => {
      refusal = reason;
    },
  };
}
