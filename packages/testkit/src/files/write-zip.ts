import { crc32, deflateRawSync } from 'node:zlib'

const localHeaderBytes = 30
const directoryHeaderBytes = 46
const endBytes = 22

interface Part {
  readonly name: Buffer
  readonly packed: Buffer
  readonly crc: number
  readonly size: number
  readonly offset: number
}

function localHeader({ name, packed, crc, size }: Omit<Part, 'offset'>): Buffer {
  const header = Buffer.alloc(localHeaderBytes)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryHeader({ name, packed, crc, size, offset }: Part): Buffer {
  const header = Buffer.alloc(directoryHeaderBytes)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed.length, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}

/**
 * A ZIP archive of these parts, deflated, without dates: the same parts give the same bytes.
 * @example writeZip({ 'a.txt': 'hello' })
 */
export function writeZip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(parts)) {
    const plain = Buffer.from(content as string)
    const part = {
      name: Buffer.from(path, 'utf8'),
      packed: deflateRawSync(plain),
      crc: crc32(plain),
      size: plain.length,
      offset,
    }
    const header = localHeader(part)
    bodies.push(header, part.packed)
    directory.push(directoryHeader(part))
    offset += header.length + part.packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(endBytes)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, list, end])
}
