// The imported law index: what is right in it stays usable, what is wrong has a line.
import { bytes, type BadCase } from '../bad-case.ts';

const HEADER = '标题,名称,版本日期,类别目录,条数,最大条号\n';
const GOOD = '示例法,示例法,2019-04-23,法律,83,83\n';
const index = (why: string, content: string | Uint8Array, ...finds: BadCase['finds'][number][]): BadCase => ({ why, path: 'laws/index.csv', content, finds });

export const lawIndexes: readonly BadCase[] = [
  index('an empty index', '', ['law-index', 1, 1]),
  index('an index without its columns', 'a,b\n1,2\n', ['law-index', 1, 1]),
  index('a row with too few cells', `${HEADER}${GOOD}另一法,另一法\n`, ['law-index', 3, 1]),
  index('a row with too many cells', `${HEADER}${GOOD}关于甲,乙的法,名称,2020-01-01,法律,3,3\n`, ['law-index', 3, 1]),
  index('a row without a title', `${HEADER},名称,2020-01-01,法律,3,3\n`, ['law-index', 2, 1]),
  index('a highest article in words', `${HEADER}甲法,甲法,2020-01-01,法律,三,三\n`, ['law-index', 2, 1]),
  index('an edition on a day that does not exist', `${HEADER}甲法,甲法,2020-02-30,法律,3,3\n`, ['law-index', 2, 1]),
  index('a quote that never ends', `${HEADER}${GOOD}"甲法,甲法,2020-01-01,法律,3,3\n`, ['law-index', 3, 1]),
  index('the line below a cell of two lines', `${HEADER}"甲\n法",甲法,2020-01-01,法律,3,3\n乙法\n`, ['law-index', 4, 1]),
  index('an index in GBK', bytes(HEADER, [0xca, 0xbe, 0xc0, 0xfd, 0xb7, 0xa8], ',,2020-01-01,,3,3\n'), ['file-encoding', 2, 2]),
  index('an index that is a workbook', bytes([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]), ['file-encoding', 1, 6]),
];
