// Writes one article to Wiredesk's raw topic and prints its enriched record as JSON.
//   node article.js --broker localhost:9092 --registry http://localhost:8081/apis/ccompat/v7 --prefix news
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import registryModule from '@confluentinc/schemaregistry';
import kafkaModule from 'kafkajs';
import lz4 from 'lz4js';

const { AvroDeserializer, AvroSerializer, SchemaRegistryClient, SerdeType, SubjectNameStrategyType } = registryModule;
const { CompressionCodecs, CompressionTypes, Kafka, logLevel } = kafkaModule;

const options = optionsOf(process.argv.slice(2));
const timeout = Number(options.timeout) * 1000;
const rawTopic = `${options.prefix}.articles.raw`;
const enrichedTopic = `${options.prefix}.articles.enriched`;

// kafkajs brings gzip only; Wiredesk's batches are compressed with LZ4.
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (bytes) => Buffer.from(lz4.decompress(bytes)),
});

const kafka = new Kafka({
  clientId: 'wiredesk-javascript',
  brokers: [options.broker],
  connectionTimeout: timeout,
  requestTimeout: timeout,
  retry: { maxRetryTime: timeout, retries: 5 },
  logLevel: logLevel.NOTHING, // every failure is thrown
});
const registry = new SchemaRegistryClient({
  baseURLs: [options.registry],
  createAxiosDefaults: { timeout },
});
const subjects = { subjectNameStrategyType: SubjectNameStrategyType.TOPIC };

function optionsOf(args) {
  try {
    return parseArgs({
      args,
      options: {
        broker: { type: 'string', default: 'localhost:9092' },
        registry: { type: 'string', default: 'http://localhost:8081/apis/ccompat/v7' },
        prefix: { type: 'string', default: 'news' },
        timeout: { type: 'string', default: '30' }, // seconds
      },
    }).values;
  } catch (error) {
    console.error(`article.js: ${error.message}`);
    process.exit(2);
  }
}

// Fields that are left out take the schema's defaults.
function article() {
  const headline = 'Harbour minister denies plan to close the old docks';
  const body =
    'Harbour minister Ada Lindqvist denied on Monday that the government would close the old docks of Norrvik.\n\n' +
    '"There is no such plan," Lindqvist told reporters. The dockers\' union said it had seen a draft of the order.';
  return {
    uri: 'urn:example:javascript:old-docks',
    headline,
    body,
    language: 'en',
    publisher: 'Norrvik Courier',
    versionCreated: Date.UTC(2026, 0, 12, 9, 30),
    contentDigest: 'sha-256:' + createHash('sha256').update(`${headline}\n${body}`).digest('hex'),
  };
}

// The schema is the one that Wiredesk's bootstrap registered: nothing is registered from here.
async function write(value) {
  const serializer = new AvroSerializer(registry, SerdeType.VALUE, {
    ...subjects,
    useLatestVersion: true,
    autoRegisterSchemas: false,
  });
  const producer = kafka.producer({ idempotent: true, allowAutoTopicCreation: false });
  await producer.connect();
  try {
    const bytes = await serializer.serialize(rawTopic, value);
    await producer.send({ topic: rawTopic, acks: -1, timeout, messages: [{ key: value.uri, value: bytes }] });
  } finally {
    await producer.disconnect();
  }
}

// Each partition's end before the article was written: its enriched record comes after it.
async function endOfTopic(topic) {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await admin.fetchTopicOffsets(topic);
  } finally {
    await admin.disconnect();
  }
}

async function read(uri, ends) {
  const deserializer = new AvroDeserializer(registry, SerdeType.VALUE, subjects);
  const consumer = kafka.consumer({ groupId: `wiredesk-javascript-${process.pid}`, readUncommitted: false });
  await consumer.connect();
  let timer;
  try {
    await consumer.subscribe({ topics: [enrichedTopic] });
    return await new Promise((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`no enriched record of ${uri} within ${options.timeout} s: is the enrich service up?`)),
        timeout,
      );
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer.run({
        autoCommit: false,
        eachMessage: async ({ message }) => {
          if (message.key?.toString() === uri) {
            resolve(await deserializer.deserialize(enrichedTopic, message.value));
          }
        },
      }).catch(reject);
      for (const { partition, offset } of ends) {
        consumer.seek({ topic: enrichedTopic, partition, offset });
      }
    });
  } finally {
    clearTimeout(timer);
    await consumer.disconnect();
  }
}

try {
  const value = article();
  const ends = await endOfTopic(enrichedTopic);
  await write(value);
  const enriched = await read(value.uri, ends);
  console.log(JSON.stringify(enriched, null, 2));
} catch (error) {
  console.error(`article.js: ${error.message}`);
  process.exitCode = 1;
}
