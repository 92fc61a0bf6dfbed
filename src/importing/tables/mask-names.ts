// Names of natural persons: 张三 → 张某. Only the surname stays, as published decisions write it.

const COMPOUND = ['欧阳', '太史', '端木', '上官', '司马', '东方', '独孤', '南宫', '万俟', '闻人', '夏侯', '诸葛', '尉迟', '公羊', '赫连', '澹台', '皇甫', '宗政', '濮阳', '公冶', '太叔', '申屠', '公孙', '慕容', '仲孙', '钟离', '长孙', '宇文', '司徒', '鲜于', '司空', '闾丘', '令狐', '呼延', '百里', '东郭', '南门'];
const SURNAMES = new Set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'.split(''));

/** True for what can only be read as the name of one person: a surname and one or two (after a double surname, one or two) more characters. */
export function looksLikePerson(text: string): boolean {
  const name = bare(text);
  if (!/^[\p{Script=Han}·]{2,4}$/u.test(name) && !/^\p{Script=Han}{1,6}·[\p{Script=Han}·]{1,12}$/u.test(name)) return false;
  if (name.includes('·')) return true;
  const double = COMPOUND.some((surname) => name.startsWith(surname));
  return double ? name.length <= 4 : name.length <= 3 && SURNAMES.has(name[0] ?? '');
}

/** 张三 → 张某, 欧阳修 → 欧阳某, 张* → 张某; one masked before (王某某) stays as it is. Several names with 、 between are masked one by one. */
export function maskName(text: string): string {
  return text.split(/([、，,；;\s]+)/).map((part, index) => (index % 2 ? part : maskOne(part))).join('').trim();
}

function maskOne(part: string): string {
  const name = bare(part);
  if (name === '' || /某/.test(name)) return part.trim();
  const surname = COMPOUND.find((candidate) => name.startsWith(candidate)) ?? Array.from(name)[0] ?? '';
  return `${surname}某`;
}

/** The name without what stands in brackets or for hidden characters. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\(.*?\)/g, '').replace(/[*xX×＊\s]+/g, '');

/** 县人大代表张三等五人 → 县人大代表张某等五人: a name behind the word for what its bearer is. */
export function maskAfterRole(text: string): string {
  return text.replace(/(?<=代表|委员|党员|群众|居民|村民|同志)\p{Script=Han}{2,3}(?=等|、|，|$)/gu, (name) => (!/某/.test(name) && looksLikePerson(name) ? maskName(name) : name));
}
