import type { SdkContext } from './context.ts';

export type AppState = 'loading' | 'ready' | { readonly failed: string };

export interface PickedPerson {
  readonly objectId: string;
  readonly displayName: string;
  readonly email: string;
}

export interface PageTarget {
  readonly appId?: string;
  readonly pageId?: string;
  readonly subPageId?: string;
  readonly webUrl?: string;
}

export interface DialogRequest {
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export type TokenResult = { readonly token: string } | { readonly refused: string };
export type SignInResult = { readonly result: string } | { readonly refused: string };
export type DialogResult = { readonly result: unknown } | { readonly dismissed: true };

/** What the host page does for the tab; the table of answers turns messages into these calls. */
export interface HostSide {
  context(): SdkContext;
  token(): Promise<TokenResult>;
  signIn(url: string): Promise<SignInResult>;
  appState(state: AppState): void;
  /** Null when the person closed the picker. */
  choosePeople(options: { title: string; single: boolean }): Promise<readonly PickedPerson[] | null>;
  openChat(members: readonly string[]): void;
  openPage(target: PageTarget): void;
  openLink(url: string): void;
  shareLink(link: { subPageId: string; label: string }): void;
  setSettingsValid(valid: boolean): void;
  saveSettings(settings: Readonly<Record<string, unknown>>): void;
  settings(): Readonly<Record<string, unknown>>;
  settingsSaved(failure: string | null): void;
  openDialog(request: DialogRequest): Promise<DialogResult>;
  completeDialog(result: unknown): void;
  completeSignIn(result: SignInResult): void;
}
