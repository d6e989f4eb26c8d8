import { app, call, chat } from '@microsoft/teams-js';

/** Both reject where the host can do neither, or nothing opened. */

/** Opens an empty chat with one person. */
export async function openChat(userPrincipalName: string): Promise<void> {
  if (chat.isSupported()) await chat.openChat({ user: userPrincipalName, message: '' });
  else await app.openLink(talkLink('chat', userPrincipalName));
}

/** Teams itself asks once more before it rings. */
export async function startCall(userPrincipalName: string): Promise<void> {
  if (!call.isSupported()) await app.openLink(talkLink('call', userPrincipalName));
  else if (!(await call.startCall({ targets: [userPrincipalName] }))) throw new Error('No call was started.');
}

function talkLink(kind: 'chat' | 'call', userPrincipalName: string): string {
  return `https://teams.microsoft.com/l/${kind}/0/0?${new URLSearchParams({ users: userPrincipalName }).toString()}`;
}
