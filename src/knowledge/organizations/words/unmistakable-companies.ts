/** Companies whose names nobody else goes by, in lower case, with a bar between them. */
export const unmistakableCompanies =
  'alibaba|baidu|bytedance|facebook|google|huawei|kuaishou|meituan|microsoft|nvidia|qualcomm|salesforce|samsung|sensetime|tencent|xiaomi'
