import { jest } from '@jest/globals';

const navigateToApp = jest.fn<(to: object) => Promise<void>>();
const openLink = jest.fn<(link: string) => Promise<void>>();
const setConfig = jest.fn<(tab: object) => Promise<void>>();
const setValidityState = jest.fn<(valid: boolean) => void>();
interface SaveEvent {
  readonly notifySuccess: () => void;
  readonly notifyFailure: () => void;
}
let save: (event: SaveEvent) => void = () => undefined;
jest.unstable_mockModule('@microsoft/teams-js', () => ({
  app: { openLink },
  pages: {
    navigateToApp,
    config: { setConfig, setValidityState, registerOnSaveHandler: (handler: typeof save) => { save = handler; } },
  },
}));
const { openPersonalTab } = await import('../../../tab/teams/open-personal-tab.ts');
const { pinSettings } = await import('../../../tab/teams/pin-settings.ts');
const { NotOpened } = await import('../../../tab/teams/teams-host.ts');

const refused = (): Promise<never> => Promise.reject(new Error('not supported'));
beforeEach(() => { jest.resetAllMocks(); });

describe('the way to the personal tab', () => {
  test('is a page of the app where the host knows those', async () => {
    navigateToApp.mockResolvedValue();
    await openPersonalTab('app', 'ally-1');
    expect(navigateToApp).toHaveBeenCalledWith({ appId: 'app', pageId: 'peerSupport', subPageId: 'ally-1' });
    expect(openLink).not.toHaveBeenCalled();
  });

  test('is a link where it does not', async () => {
    navigateToApp.mockImplementation(refused);
    openLink.mockResolvedValue();
    await openPersonalTab('app', 'ally-1');
    const link = new URL(openLink.mock.calls[0]?.[0] ?? '');
    expect([link.origin + link.pathname, link.searchParams.get('context')]).toEqual(['https://teams.microsoft.com/l/entity/app/peerSupport', '{"subEntityId":"ally-1"}']);
  });

  test('is none where the host opens neither, or does not say which app this is', async () => {
    navigateToApp.mockImplementation(refused);
    openLink.mockImplementation(refused);
    await expect(openPersonalTab('app', '')).rejects.toThrow(NotOpened);
    await expect(openPersonalTab(undefined, '')).rejects.toThrow(NotOpened);
  });

  test('is not waited for without end', async () => {
    jest.useFakeTimers();
    navigateToApp.mockReturnValue(new Promise(() => undefined));
    const late = expect(openPersonalTab('app', '')).rejects.toThrow(NotOpened);
    await jest.advanceTimersByTimeAsync(5_000);
    await late;
    jest.useRealTimers();
  });
});

describe('a tab that is saved', () => {
  const tab = { entityId: 'peerSupportChannel', contentUrl: 'https://peer.example.org/tab/?view=channel', websiteUrl: 'https://peer.example.org/tab/', suggestedDisplayName: 'Peer Support' };
  const saved = async (): Promise<string[]> => {
    const told: string[] = [];
    pinSettings.onSave(() => tab, () => { told.push('page'); });
    await new Promise<void>((resolve) => {
      save({ notifySuccess: () => { told.push('success'); resolve(); }, notifyFailure: () => { told.push('failure'); resolve(); } });
    });
    return told;
  };

  test('is handed over as it is at that moment', async () => {
    setConfig.mockResolvedValue();
    expect(await saved()).toEqual(['success']);
    expect(setConfig).toHaveBeenCalledWith(tab);
    expect(setValidityState).toHaveBeenCalledWith(true);
  });

  test('is not, where the host refuses: both the host and the page say so', async () => {
    setConfig.mockImplementation(refused);
    expect(await saved()).toEqual(['failure', 'page']);
  });
});
