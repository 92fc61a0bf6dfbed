// Columns about natural persons: whatever they are called exactly, they are dropped before anything is written (R62).

/** Here a part of the header is enough: a column too many that is left out does no harm, one too few cannot be called back. */
const PRIVATE = /身份证|证件(?:号|类型)|手机|电话|联系方式|邮箱|微信|住址|地址|住所|户籍|法定代表人|负责人|联系人|姓名|出生|性别|民族|年龄|银行|账号|帐号|卡号|经办人|承办人|录入|填报人|填表人|制表人|审核人|审批人|操作人|投诉人|举报人|申请人名称|病/;

export const isPrivateHeader = (header: string): boolean => PRIVATE.test(header.normalize('NFKC').replace(/\s+/g, ''));
