// An unmodified discord.js that logs in to the server at ARG 3 and says on its output what it sees.
// node discordjs.mjs FOLDER_WITH_NODE_MODULES http://127.0.0.1:PORT/api TOKEN
import { createRequire } from 'node:module';

const [, , folder, api, token] = process.argv;
const require = createRequire(folder + '/');
const {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder, MessageFlags,
  ModalBuilder, Partials, TextInputBuilder, TextInputStyle, version,
} = require('discord.js');

const say = (what, data = {}) => console.log(JSON.stringify({ what, ...data }));
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api, version: '10' },
});

client.on(Events.ShardResume, (shard, replayed) => say('resumed', { replayed }));
client.on(Events.Error, (error) => say('error', { message: String(error) }));
client.rest.on('rateLimited', (info) => say('limited', { global: info.global, scope: info.scope }));
client.rest.on('response', (request, response) => {
  if (response.status >= 400) say('refused', { status: response.status, path: request.path });
});

client.once(Events.ClientReady, async () => {
  const commands = await client.application.commands.set([
    { name: 'hello', description: 'Says hello' },
    { name: 'slow', description: 'Thinks first' },
    { name: 'form', description: 'Asks' },
    { name: 'Look at this', type: 3 },
  ]);
  say('ready', {
    version,
    self: client.user.id,
    guilds: client.guilds.cache.map((guild) => guild.name),
    commands: commands.map((command) => command.name),
  });
});

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) return;
  say('message', { content: message.content, direct: message.guildId === null });
  if (message.content === 'ping') await message.reply('pong');
  if (message.content === 'burst') {
    await Promise.all(Array.from({ length: 12 }, (_, at) => message.channel.send(`part ${at}`)));
    say('burst');
  }
});
client.on(Events.MessageUpdate, (before, after) => say('edited', { content: after.content }));
client.on(Events.MessageDelete, (message) => say('deleted', { id: message.id }));

const press = () => new ActionRowBuilder().addComponents(
  new ButtonBuilder().setCustomId('press').setLabel('Press').setStyle(ButtonStyle.Primary));
const form = () => new ModalBuilder().setCustomId('asked').setTitle('Tell').addLabelComponents(
  new LabelBuilder().setLabel('Words').setTextInputComponent(
    new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Paragraph)));

client.on(Events.InteractionCreate, async (interaction) => {
  try {
    if (interaction.isModalSubmit()) {
      await interaction.reply(`you wrote ${interaction.fields.getTextInputValue('words')}`);
    } else if (interaction.isButton()) {
      await interaction.update({ content: 'pressed', components: [] });
    } else if (interaction.isMessageContextMenuCommand()) {
      await interaction.reply(`it says ${interaction.targetMessage.content}`);
    } else if (interaction.commandName === 'hello') {
      await interaction.reply({ content: 'hello', components: [press()] });
    } else if (interaction.commandName === 'slow') {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('done');
      await interaction.followUp('and more');
    } else if (interaction.commandName === 'form') {
      await interaction.showModal(form());
    }
  } catch (error) {
    say('failed', { code: error.code, message: String(error) });
  }
});

process.stdin.on('end', () => client.destroy().then(() => process.exit(0))).resume();
client.login(token).catch((error) => {
  say('login failed', { message: String(error) });
  process.exit(1);
});
