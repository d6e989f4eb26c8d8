/** The context keys of a tab in a channel, by the names of the SDK. */
export interface ChannelContext {
  readonly teamId: string;
  readonly teamName: string;
  readonly groupId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly channelType: 'Regular';
}

/** The one team of the local Teams; everybody is a member of it. */
export const teamChannel: ChannelContext = {
  teamId: '19:larkfield-everyone@thread.tacv2',
  teamName: 'Everyone at Larkfield',
  groupId: '5d1f0c52-6f0b-4d7e-9a63-0a9b6ac1c7d4',
  channelId: '19:larkfield-general@thread.tacv2',
  channelName: 'General',
  channelType: 'Regular',
};
